package id.cermat.cli;

import id.cermat.finding.Message;
import id.cermat.model.Draft;
import id.cermat.model.Vocabulary;
import id.cermat.reader.draft.DraftReader;
import id.cermat.reader.draft.UnreadableDraftException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
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
final class DraftInput {
  private static final Logger LOG = LoggerFactory.getLogger(DraftInput.class);
  private static final Set<String> EXTENSIONS = Set.of("txt", "text", "docx", "docm", "doc", "pdf");

  private final BiConsumer<String, Message> refusal;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean complete = true;

  /**
   * @param refusal told the file and the reason of each that cannot be read
   */
  DraftInput(Vocabulary vocabulary, Map<String, Path> files, BiConsumer<String, Message> refusal) {
    this.refusal = refusal;
    DraftReader reader = new DraftReader(vocabulary);
    files.forEach((name, file) -> read(name, file, reader));
  }

  /** Whether a file is a draft, by its name. */
  static boolean isDraft(String name) {
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** Whether all could be read. */
  boolean complete() {
    return complete;
  }

  private void read(String name, Path file, DraftReader reader) {
    try {
      if (!Files.exists(file)) {
        refuse(name, Message.of("cli/input-missing"));
      } else if (Files.isDirectory(file)) {
        refuse(name, Message.of("cli/draft-folder"));
      } else {
        drafts.add(reader.read(file, name));
      }
    } catch (UnreadableDraftException failure) {
      LOG.debug("cannot read {}", name, failure);
      refuse(name, Message.of(failure.messageKey(), failure.argument()));
    } catch (AccessDeniedException denied) {
      LOG.debug("cannot read {}", name, denied);
      refuse(name, Message.of("cli/input-denied"));
    } catch (IOException | RuntimeException failure) {
      LOG.debug("cannot read {}", name, failure);
      String detail = failure.getMessage() == null ? "" : failure.getMessage();
      refuse(name, Message.of("cli/input-failed", detail.lines().findFirst().orElse("")));
    }
  }

  private void refuse(String name, Message reason) {
    complete = false;
    refusal.accept(name, reason);
  }
}
