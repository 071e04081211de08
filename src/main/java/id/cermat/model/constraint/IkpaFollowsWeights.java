package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Weighted, aspect, total and final scores of an IKPA follow from its scores and weights: rule
 * {@code ikpa-score}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IkpaFollowsWeights {
  String message() default "a score of the IKPA differs";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
