package id.cermat;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/**
 * Puts the classes tagged {@code slow} last, so that what fails fast is known soon. Slow is what
 * takes more than three seconds, or starts a browser.
 */
public final class SlowLast implements ClassOrderer {
  @Override
  public void orderClasses(ClassOrdererContext context) {
    context.getClassDescriptors().sort(Comparator.comparing(SlowLast::slow));
  }

  private static boolean slow(ClassDescriptor test) {
    return test.findRepeatableAnnotations(Tag.class).stream()
        .anyMatch(tag -> tag.value().equals("slow"));
  }
}
