package id.cermat.catalogue;

import id.cermat.lexicon.IkpaIndicator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the weights of an IKPA: pairs {@code revisi:10}, separated by commas, 100 together. */
final class IkpaWeights {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private IkpaWeights() {}

  static Map<IkpaIndicator, BigDecimal> of(PropertyLine line) throws RefusedValueException {
    Map<IkpaIndicator, BigDecimal> weights = new EnumMap<>(IkpaIndicator.class);
    for (String pair : line.value().split(",", -1)) {
      String[] ends = pair.split(":", -1);
      if (ends.length != 2) {
        throw new RefusedValueException("rules/ikpa-pair", line.key(), pair.strip());
      }
      String word = ends[0].strip().toLowerCase(Locale.ROOT);
      Optional<IkpaIndicator> indicator =
          Arrays.stream(IkpaIndicator.values()).filter(one -> one.id().equals(word)).findFirst();
      if (indicator.isEmpty()) {
        throw new RefusedValueException("rules/choice", line.key(), ends[0].strip(), words());
      }
      weights.put(indicator.get(), SettingValues.number(line.key(), ends[1].strip()));
    }
    BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      throw new RefusedValueException("rules/ikpa-sum", line.key(), sum.toPlainString());
    }
    return weights;
  }

  private static String words() {
    return Arrays.stream(IkpaIndicator.values())
        .map(IkpaIndicator::id)
        .collect(Collectors.joining(", "));
  }
}
