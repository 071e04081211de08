package id.cermat.run;

import id.cermat.catalogue.Message;
import id.cermat.lexicon.Vocabulary;
import id.cermat.model.Draft;
import id.cermat.reader.draft.DraftReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draft reports, read as far as they can be. */
public final class DraftInput {
  private static final Logger LOG = LoggerFactory.getLogger(DraftInput.class);
  private static final Set<String> EXTENSIONS = Set.of("txt", "text", "docx", "docm", "doc", "pdf");

  private final BiConsumer<String, Message> refusal;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean complete = true;

  private DraftInput(BiConsumer<String, Message> refusal) {
    this.refusal = refusal;
  }

  /**
   * Reads drafts, one that cannot be read costing only itself.
   *
   * @param files the drafts by the names under which locations give them
   * @param refusal told the file and the reason of each that cannot be read
   */
  public static DraftInput read(
      Vocabulary vocabulary, Map<String, Path> files, BiConsumer<String, Message> refusal) {
    DraftInput input = new DraftInput(refusal);
    DraftReader reader = new DraftReader(vocabulary);
    files.forEach((name, file) -> input.read(name, file, reader));
    return input;
  }

  /** Whether a file is a draft, by its name. */
  public static boolean isDraft(String name) {
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** Those that could be read. */
  public List<Draft> drafts() {
    return drafts;
  }

  /** Whether all could be read. */
  public boolean complete() {
    return complete;
  }

  private void read(String name, Path file, DraftReader reader) {
    try {
      Message obstacle = Failures.obstacle(file, "cli/draft-folder");
      if (obstacle != null) {
        refuse(name, obstacle);
      } else {
        drafts.add(reader.read(file, name));
      }
    } catch (IOException | RuntimeException | Error failure) {
      LOG.debug("cannot read {}", name, failure);
      refuse(name, Failures.reading(failure));
    }
  }

  private void refuse(String name, Message reason) {
    complete = false;
    refusal.accept(name, reason);
  }
}
