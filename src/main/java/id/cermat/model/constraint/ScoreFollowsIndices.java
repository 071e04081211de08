package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The organisation's score (NKO) follows from perspectives, objectives and indices: rule {@code
 * organisation-score}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScoreFollowsIndices {
  String message() default "a score differs from the weighted indices";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
