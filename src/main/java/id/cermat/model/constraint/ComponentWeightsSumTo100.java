package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The weights of one indicator's components (bobot komponen) sum to 100 percent: rule {@code
 * component-weights}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ComponentWeightsSumTo100 {
  String message() default "component weights do not sum to 100";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
