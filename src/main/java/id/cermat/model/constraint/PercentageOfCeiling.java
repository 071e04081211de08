package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every percentage is realization against ceiling (pagu) or target: rule {@code budget-percentage}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PercentageOfCeiling {
  String message() default "a percentage differs from realization and ceiling";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
