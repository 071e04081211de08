package id.cermat.unit;

import id.cermat.catalogue.Message;
import id.cermat.lexicon.OfficeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives each draft to its unit: the office and year that it names, else the workbook of the same
 * base name, else the only unit of its folder.
 */
final class DraftPairing {
  private final List<UnitGroup> units;
  private final Consumer<SelfDescription> alone;
  private final Consumer<NotPlaced> refusal;

  /**
   * @param alone told of drafts whose office has no workbook
   */
  DraftPairing(
      List<UnitGroup> units, Consumer<SelfDescription> alone, Consumer<NotPlaced> refusal) {
    this.units = units;
    this.alone = alone;
    this.refusal = refusal;
  }

  void pair(List<SelfDescription> drafts) {
    List<SelfDescription> open = new ArrayList<>();
    for (SelfDescription draft : drafts) {
      UnitGroup unit = sameName(draft);
      if (unit == null || contradicts(draft, unit) || !take(unit, draft)) {
        open.add(draft);
      }
    }
    for (SelfDescription draft : open) {
      byWhatItSays(draft, open.stream().filter(d -> sameFolder(d, draft)).count() == 1);
    }
  }

  private void byWhatItSays(SelfDescription draft, boolean onlyOfItsFolder) {
    if (!draft.readable()) {
      UnitGroup unit = onlyOfItsFolder ? ofFolder(draft) : null;
      if (unit == null || !take(unit, draft)) {
        refuse(draft, Message.of("audit/draft-unreadable"), true);
      }
    } else if (!draft.figures() && (draft.office() == null || !onlyOfItsFolder)) {
      refuse(draft, Message.of("audit/no-report"), false);
    } else if (draft.office() == null) {
      UnitGroup unit = onlyOfItsFolder ? ofFolder(draft) : null;
      if (unit == null) {
        refuse(draft, Message.of("audit/draft-of-nobody"), true);
      } else if (!take(unit, draft)) {
        refuse(draft, Message.of("audit/second-draft", unit.name()), true);
      }
    } else {
      byOffice(draft);
    }
  }

  private void byOffice(SelfDescription draft) {
    OfficeName office = Objects.requireNonNull(draft.officeName());
    List<UnitGroup> own =
        units.stream()
            .filter(unit -> !unit.region() && OfficeName.of(unit.name()).same(office))
            .toList();
    List<UnitGroup> ofYear =
        own.stream().filter(unit -> unit.yearless() || unit.year().equals(draft.year())).toList();
    if (own.isEmpty()) {
      if (draft.figures()) {
        alone.accept(draft);
      } else {
        refuse(draft, Message.of("audit/no-report"), false);
      }
    } else if (ofYear.isEmpty() && draft.year() != null) {
      refuse(
          draft,
          Message.of("audit/draft-of-other-year", own.get(0).name(), draft.year().toString()),
          true);
    } else {
      UnitGroup unit = (ofYear.isEmpty() ? own : ofYear).get(0);
      if (!take(unit, draft)) {
        refuse(draft, Message.of("audit/second-draft", unit.name()), true);
      }
    }
  }

  private static boolean take(UnitGroup unit, SelfDescription draft) {
    if (unit.hasDraft()) {
      return false;
    }
    unit.setDraft(draft.file());
    return true;
  }

  private @Nullable UnitGroup sameName(SelfDescription draft) {
    List<UnitGroup> candidates =
        units.stream()
            .filter(
                unit ->
                    unit.files().stream()
                        .anyMatch(
                            file -> sameFolder(file, draft) && stem(file).equals(stem(draft))))
            .toList();
    return candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static String stem(SelfDescription file) {
    return file.file().stem().toLowerCase(Locale.ROOT);
  }

  private static boolean contradicts(SelfDescription draft, UnitGroup unit) {
    OfficeName office = draft.officeName();
    return office != null && !OfficeName.of(unit.name()).same(office);
  }

  private @Nullable UnitGroup ofFolder(SelfDescription draft) {
    List<UnitGroup> inFolder =
        units.stream()
            .filter(unit -> unit.files().stream().anyMatch(file -> sameFolder(file, draft)))
            .toList();
    return inFolder.size() == 1 ? inFolder.get(0) : null;
  }

  private static boolean sameFolder(SelfDescription one, SelfDescription other) {
    return one.file().folder().equals(other.file().folder());
  }

  private void refuse(SelfDescription draft, Message reason, boolean incomplete) {
    refusal.accept(new NotPlaced(draft.file().name(), reason, incomplete));
  }
}
