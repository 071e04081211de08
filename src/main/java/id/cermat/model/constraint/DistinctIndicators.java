package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No indicator stands twice in one table: rule {@code duplicate-indicator}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctIndicators {
  String message() default "an indicator stands twice";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
