package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every total is the sum of its lines, every remainder (sisa) the base less the realization: rule
 * {@code budget-total}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LinesAddUp {
  String message() default "a total differs from its lines";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
