package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Every rank (peringkat) follows from the ranked column: rule {@code rank-order}. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RanksFollowScores {
  String message() default "a rank differs from the order of the scores";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
