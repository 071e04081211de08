package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Every code (kode IKU) has the form of its fellows: rule {@code malformed-code}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormedCodes {
  String message() default "a code is malformed";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
