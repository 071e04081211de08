package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Semester and year follow from the quarters under the indicator's consolidation (konsolidasi
 * periode): rule {@code period-consolidation}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PeriodsConsolidate {
  String message() default "a period differs from its quarters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
