package id.cermat.unit;

import id.cermat.lexicon.Vocabulary;
import id.cermat.reader.draft.DraftReader;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what files say of themselves, and puts them together into units. May serve several threads.
 */
public final class Discovery {
  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

  private final WorkbookReader workbooks;
  private final DraftReader drafts;

  public Discovery(Vocabulary vocabulary) {
    this.workbooks = new WorkbookReader(vocabulary);
    this.drafts = new DraftReader(vocabulary);
  }

  /** A file with what it says of itself. */
  public static final class Described {
    private final SelfDescription description;

    private Described(SelfDescription description) {
      this.description = description;
    }
  }

  /**
   * Units and what belongs to none.
   *
   * @param units the regional office first, then by name and year
   */
  public record Units(List<UnitFiles> units, List<NotPlaced> notPlaced) {}

  /** What a file says of itself; nothing where it cannot be read, which its check will say. */
  public Described describe(FoundFile file) {
    try {
      return new Described(
          file.draft()
              ? SelfDescription.of(file, drafts.identify(file.path(), file.name()))
              : SelfDescription.of(
                  file, workbooks.identify(new WorkbookReader.Source(file.path(), file.name()))));
    } catch (IOException | RuntimeException | Error failure) {
      LOG.debug("cannot tell whose {} is", file.name(), failure);
      return new Described(SelfDescription.unreadable(file));
    }
  }

  /** Puts described files together. */
  public static Units place(Collection<Described> files) {
    Placement placement = new Placement(files.stream().map(file -> file.description).toList());
    return new Units(placement.units(), placement.notPlaced());
  }
}
