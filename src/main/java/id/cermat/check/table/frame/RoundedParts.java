package id.cermat.check.table.frame;

import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Operands;
import id.cermat.figure.Comparison;
import id.cermat.figure.Expression;
import id.cermat.figure.Figure;
import id.cermat.figure.Slip;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the rounding of the parts explains why they miss their total: parts shown with decimals,
 * or in whole thousands beside a total that is not.
 */
public final class RoundedParts {
  private static final int THOUSANDS = -3;

  private RoundedParts() {}

  /** Whether the parts, as precisely as they are known, can make the total. */
  public static boolean explain(Figure total, List<Figure> parts) {
    boolean thousands =
        !wholeThousands(total) && parts.stream().filter(RoundedParts::wholeThousands).count() >= 2;
    List<Expression> addends =
        parts.stream()
            .map(part -> thousands && wholeThousands(part) ? part.withDecimals(THOUSANDS) : part)
            .map(Operands::measured)
            .toList();
    return Comparison.STRICT.compare(total, Expression.sum(addends)).agrees();
  }

  /** Makes the finding the warning that it then is. */
  public static FindingBuilder warn(FindingBuilder finding) {
    return finding.milder(Severity.WARNING).causes(List.of(Slip.ROUNDED_PARTS));
  }

  private static boolean wholeThousands(Figure figure) {
    BigDecimal value = figure.value();
    return value.signum() != 0 && value.stripTrailingZeros().scale() <= THOUSANDS;
  }
}
