package id.cermat.reader.draft;

import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.Label;
import id.cermat.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The indicators that a draft names, and the search for them in headings and sentences. */
final class Catalogue {
  private static final int SAME = 75;
  private static final int DRIFTED = 55;
  private static final int NAMED = 85;
  private static final int MARGIN = 8;

  /** Words of time alone name a column, repeated among the rows, but no indicator. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?:tahun|triwulan|semester|bulan|lalu|ini|sebelumnya|berjalan|[^\\p{L}])*");

  private final List<NamedIndicator> indicators = new ArrayList<>();
  private final Map<String, String> cores = new HashMap<>();

  /** Adds an indicator unless one of that code, or without code of that name, is known. */
  void add(@Nullable String code, Label name) {
    boolean known =
        code == null
            ? indicators.stream().anyMatch(i -> same(i.name().text(), name.text()))
            : byCode(code) != null;
    if (!known && !PERIOD.matcher(name.text()).matches()) {
      indicators.add(new NamedIndicator(code == null ? name.text() : code, code, name));
    }
  }

  private static boolean same(String a, String b) {
    return Names.alike(a, b) >= 90 && !Names.apart(a, b);
  }

  List<NamedIndicator> indicators() {
    return List.copyOf(indicators);
  }

  /** The indicators with the name that a section's heading gives to its own. */
  List<NamedIndicator> known(@Nullable Section section) {
    NamedIndicator own =
        section == null || section.subject() == null ? null : bySubject(section.subject());
    if (own == null || section == null) {
      return indicators;
    }
    List<NamedIndicator> all = new ArrayList<>(indicators);
    Label heading = new Label(section.name(), section.location());
    all.add(new NamedIndicator(own.subject(), own.code(), heading));
    return all;
  }

  private @Nullable NamedIndicator bySubject(String subject) {
    return indicators.stream().filter(i -> i.subject().equals(subject)).findFirst().orElse(null);
  }

  boolean isEmpty() {
    return indicators.isEmpty();
  }

  @Nullable NamedIndicator byCode(String code) {
    String key = Names.key(code).replaceFirst("^0+", "");
    return indicators.stream()
        .filter(i -> i.code() != null)
        .filter(i -> Names.key(String.valueOf(i.code())).replaceFirst("^0+", "").equals(key))
        .findFirst()
        .orElse(null);
  }

  /** The indicator that a whole text names, or null. */
  @Nullable NamedIndicator byName(String text) {
    return byName(text, SAME);
  }

  private @Nullable NamedIndicator byName(String text, int least) {
    NamedIndicator best = null;
    int bestAlike = least - 1;
    String core = Names.core(text);
    for (NamedIndicator indicator : indicators) {
      int alike = Names.alike(core(indicator), core, bestAlike + 1);
      if (alike > bestAlike && !Names.endApart(core(indicator), core)) {
        best = indicator;
        bestAlike = alike;
      }
    }
    return best;
  }

  private String core(NamedIndicator indicator) {
    return cores.computeIfAbsent(indicator.name().text(), Names::core);
  }

  /** What a heading is about: its code, unless its name is clearly that of another indicator. */
  String ofHeading(String code, String name) {
    NamedIndicator coded = byCode(code);
    NamedIndicator named = byName(name);
    if (coded != null && Names.alike(coded.name().text(), name) >= DRIFTED) {
      return coded.subject();
    }
    if (named != null) {
      return named.subject();
    }
    return coded != null ? coded.subject() : code;
  }

  /** The one indicator that a sentence names; null where none or several are as likely. */
  @Nullable NamedIndicator in(String sentence) {
    String key = Names.key(sentence);
    NamedIndicator best = null;
    int bestShare = NAMED - 1;
    int second = 0;
    int bestLength = 0;
    for (NamedIndicator indicator : indicators) {
      int share = Names.contained(indicator.name().text(), key);
      int length = core(indicator).length();
      boolean longer = share == bestShare && length > bestLength;
      if (share > bestShare || longer) {
        // A longer name that holds a shorter one wins over it.
        second = best != null && !longer ? bestShare : second;
        best = indicator;
        bestShare = share;
        bestLength = length;
      } else {
        second = Math.max(second, share == 100 ? 0 : share);
      }
    }
    return best != null && (bestShare == 100 || bestShare - second >= MARGIN) ? best : null;
  }

  /** The indicator of the revenue itself: the shortest name that speaks of realized revenue. */
  @Nullable NamedIndicator revenue() {
    NamedIndicator best = null;
    for (NamedIndicator indicator : indicators) {
      String key = Names.key(indicator.name().text());
      boolean revenue =
          key.contains("penerimaanpajak")
              && !key.contains("pertumbuhan")
              && !key.contains("kegiatan");
      if (revenue && (best == null || key.length() < Names.key(best.name().text()).length())) {
        best = indicator;
      }
    }
    return best;
  }
}
