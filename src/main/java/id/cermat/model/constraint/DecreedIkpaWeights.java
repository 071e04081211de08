package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Weights of an IKPA are those decreed for its year, and their sum is the conversion (konversi
 * bobot): rule {@code ikpa-weights}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DecreedIkpaWeights {
  String message() default "a weight of the IKPA differs";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
