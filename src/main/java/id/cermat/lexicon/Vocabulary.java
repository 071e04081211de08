package id.cermat.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words by which tables are recognised.
 *
 * @param headers for each meaning the header texts that carry it, lower case, blanks folded
 * @param totals the first words of a total's row: jumlah, total
 * @param perspectives for each perspective its names: stakeholder, customer, internal process,
 *     learning and growth
 * @param cues for each cue the words that give it in a heading
 * @param pins tables that the user has pinned
 */
public record Vocabulary(
    Map<Meaning, List<String>> headers,
    List<String> totals,
    Map<String, List<String>> perspectives,
    Map<HeadingCue, List<String>> cues,
    List<LayoutPin> pins) {
  private static final String RESOURCE = "vocabulary.properties";
  private static final String HEADER = "header.";
  private static final String PERSPECTIVE = "perspective.";
  private static final String TOTALS = "totals";
  private static final String CUE = "cue.";
  private static final String PROSE = "prose.";

  public Vocabulary {
    headers = Map.copyOf(headers);
    totals = List.copyOf(totals);
    perspectives = Map.copyOf(perspectives);
    cues = Map.copyOf(cues);
    pins = List.copyOf(pins);
  }

  /** The words that cermat brings along, Indonesian and English, common misspellings among them. */
  public static Vocabulary builtIn() {
    return BuiltIn.WORDS;
  }

  /** These words and more for one meaning; a text that carried another meaning moves here. */
  public Vocabulary with(Meaning meaning, List<String> extra) {
    List<String> lower = extra.stream().map(text -> text.strip().toLowerCase(Locale.ROOT)).toList();
    Map<Meaning, List<String>> extended = new EnumMap<>(Meaning.class);
    headers.forEach(
        (other, texts) ->
            extended.put(other, texts.stream().filter(text -> !lower.contains(text)).toList()));
    extended.merge(
        meaning, lower, (mine, added) -> Stream.concat(mine.stream(), added.stream()).toList());
    return new Vocabulary(extended, totals, perspectives, cues, pins);
  }

  /** The words of running text that give a cue. */
  static List<String> prose(String cue) {
    return list(properties().getProperty(PROSE + cue));
  }

  private static Properties properties() {
    Properties words = new Properties();
    try (InputStream resource = Vocabulary.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      words.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return words;
  }

  private static Vocabulary load() {
    Properties words = properties();
    Map<Meaning, List<String>> headers = new EnumMap<>(Meaning.class);
    for (Meaning meaning : Meaning.values()) {
      headers.put(meaning, list(words.getProperty(HEADER + meaning.id(), "")));
    }
    Map<String, List<String>> perspectives = new LinkedHashMap<>();
    for (String key : new TreeSet<>(words.stringPropertyNames())) {
      if (key.startsWith(PERSPECTIVE)) {
        perspectives.put(key.substring(PERSPECTIVE.length()), list(words.getProperty(key)));
      }
    }
    Map<HeadingCue, List<String>> cues = new EnumMap<>(HeadingCue.class);
    for (HeadingCue cue : HeadingCue.values()) {
      String key = cue == HeadingCue.TOTAL ? TOTALS : CUE + cue.id();
      cues.put(cue, list(words.getProperty(key, "")));
    }
    return new Vocabulary(headers, list(words.getProperty(TOTALS)), perspectives, cues, List.of());
  }

  private static List<String> list(String texts) {
    return Arrays.stream(texts.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private static final class BuiltIn {
    static final Vocabulary WORDS = load();
  }
}
