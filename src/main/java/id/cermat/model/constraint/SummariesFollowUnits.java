package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Totals and means of a rekap are those of its units: rule {@code budget-total}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SummariesFollowUnits {
  String message() default "a total or mean differs from its units";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
