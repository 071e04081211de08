package id.cermat.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every index (indeks capaian) is the one that its target, realization and polarity give, clipped
 * to floor and cap: rule {@code index-computed}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IndexFollowsTarget {
  String message() default "an index differs from its target and realization";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
