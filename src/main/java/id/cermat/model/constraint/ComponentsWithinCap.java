package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No component's achievement stands above the cap: rule {@code component-capped}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ComponentsWithinCap {
  String message() default "a component is above the cap";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
