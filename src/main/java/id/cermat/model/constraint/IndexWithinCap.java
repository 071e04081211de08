package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No index stands above the cap or below the floor: rule {@code index-capped}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IndexWithinCap {
  String message() default "an index is outside floor and cap";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
