package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No line of a budget spends more than its ceiling (pagu): rule {@code budget-overspent}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinCeiling {
  String message() default "a line spends more than its ceiling";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
