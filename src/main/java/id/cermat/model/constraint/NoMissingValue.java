package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** No cell stands empty in a column that other rows fill: rule {@code missing-value}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoMissingValue {
  String message() default "a value is missing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
