package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The colour or word of the status is the one of the index's band: rule {@code status-colour}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StatusMatchesIndex {
  String message() default "a status does not match its index";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
