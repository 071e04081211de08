package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The realization is the weighted sum of the components, each capped: rule {@code component-sum}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RealizationSumsComponents {
  String message() default "a realization differs from its components";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
