package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A growth figure (pertumbuhan) follows from the two years that it compares: rule {@code
 * growth-rate}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GrowthFollowsYears {
  String message() default "a growth figure differs from its years";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
