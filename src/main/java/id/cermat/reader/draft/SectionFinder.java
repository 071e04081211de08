package id.cermat.reader.draft;

import id.cermat.model.Block;
import id.cermat.model.Draft.NamedIndicator;
import id.cermat.model.Label;
import id.cermat.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sections of a draft by its headings. */
final class SectionFinder {
  private static final Pattern CODED =
      Pattern.compile(
          "^(?:(?<number>\\d{1,2})[.)] ?)?(?:(?i:IKU|indikator)"
              + " ?)?(?<code>\\d{1,2}[a-z]?-(?:CP|C|N))(?![a-z])[ .:–—-]*(?<name>\\S.*)$");
  private static final Pattern CODE_LAST =
      Pattern.compile(
          "^(?:(?<number>\\d{1,2})[.)] ?)?(?:(?i:IKU|indikator) )?(?<name>\\p{Lu}.*?)"
              + " ?[(\\[](?<code>\\d{1,2}[a-z]?-(?:CP|C|N))[)\\]][.:]?$");
  private static final Pattern CHAPTER = Pattern.compile("^(?i:BAB) ?([IVX]+)\\b[ .:]*(.*)$");
  private static final Pattern PART = Pattern.compile("^([A-Z])\\. ?(.*)$");
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\d{1,2}\\.){0,4}(\\d{1,2})(?:[.)] *|(?<=\\.\\d{1,2}) +)(.*)$");
  private static final Pattern DEEP = Pattern.compile("^(?:\\d{1,2}\\.)+\\d{1,2}\\.? +\\p{Lu}");
  private static final Pattern SIMPLE = Pattern.compile("\\(?\\d{1,2}[.)]+");

  /** A few words that end as no sentence does. */
  private static final Pattern TITLE = Pattern.compile(" ?\\p{Lu}[^.;:,\\d]{8,150}");

  private static final Pattern IKU = Pattern.compile("(?iu)^IKU ?(?=\\p{Lu})");

  private final Catalogue catalogue;
  private final List<RawBlock> blocks;
  private final List<Section> sections = new ArrayList<>();

  private SectionFinder(List<RawBlock> blocks, Catalogue catalogue) {
    this.blocks = blocks;
    this.catalogue = catalogue;
  }

  /** Adds the indicators that coded headings name, and no table. */
  static void addNames(List<RawBlock> blocks, Catalogue catalogue) {
    Set<NamedIndicator> ofTables = Set.copyOf(catalogue.indicators());
    for (RawBlock block : blocks) {
      Matcher coded = coded(block.view().text());
      if (block.kind() != Block.Kind.HEADING || coded == null) {
        continue;
      }
      String name = coded.group("name");
      NamedIndicator known = catalogue.byName(name);
      // Two headings with a code each are of two indicators, however alike their names begin.
      boolean another =
          known != null && !ofTables.contains(known) && Names.apart(known.name().text(), name);
      if (known == null || another) {
        catalogue.add(
            coded.group("code"),
            new Label(
                coded.group("name"),
                block.view().location(coded.start("name"), coded.end("name"))));
      }
    }
  }

  /** A heading with a code before or after the name; null for any other. */
  private static @Nullable Matcher coded(String heading) {
    Matcher first = CODED.matcher(heading);
    if (first.matches()) {
      return first;
    }
    Matcher last = CODE_LAST.matcher(heading);
    return last.matches() ? last : null;
  }

  static List<Section> find(List<RawBlock> blocks, Catalogue catalogue) {
    SectionFinder finder = new SectionFinder(blocks, catalogue);
    for (int i = 0; i < blocks.size(); i++) {
      finder.see(i);
    }
    return finder.ended();
  }

  private void see(int index) {
    RawBlock block = blocks.get(index);
    String text = block.view().text();
    String marked =
        block.marker() == null || block.markerEnd() > 0 ? text : block.marker() + " " + text;
    boolean heading = block.kind() == Block.Kind.HEADING;
    Matcher coded = coded(marked);
    Matcher chapter = CHAPTER.matcher(marked);
    Matcher part = PART.matcher(marked);
    if (heading && coded != null) {
      String code = coded.group("code");
      String name = coded.group("name");
      String subject = catalogue.isEmpty() ? code : catalogue.ofHeading(code, name);
      add(index, Section.Kind.ANALYSIS, coded.group("number"), code, name, subject);
    } else if (heading && chapter.matches()) {
      add(index, Section.Kind.CHAPTER, chapter.group(1), null, chapter.group(2), null);
    } else if (heading && part.matches()) {
      add(index, Section.Kind.CHAPTER, part.group(1), null, part.group(2), null);
    } else if (heading || block.kind() == Block.Kind.LIST_ITEM) {
      named(index, marked);
    }
  }

  /** A numbered title that is an indicator's name. */
  private void named(int index, String marked) {
    Matcher numbered = NUMBERED.matcher(marked);
    if (!numbered.matches() || catalogue.isEmpty()) {
      return;
    }
    String name = IKU.matcher(numbered.group(2).replaceFirst("[ ;.,]+$", "")).replaceFirst("");
    NamedIndicator indicator = catalogue.byName(name);
    if (indicator == null) {
      if (besideAnalysed(index)) {
        add(index, Section.Kind.CHAPTER, numbered.group(1), null, name, null);
      } else if (DEEP.matcher(marked).lookingAt()
          && blocks.get(index).kind() == Block.Kind.HEADING) {
        // What stands under it is about none of the indicators that were named before.
        add(index, Section.Kind.CHAPTER, numbered.group(1), null, name, null);
      }
      return;
    }
    add(index, kind(index), numbered.group(1), null, name, indicator.subject());
  }

  /**
   * Whether a numbered title stands in one list with the indicator that is analysed, over text of
   * its own: then it is another indicator, though none that was named before.
   */
  private boolean besideAnalysed(int index) {
    Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
    RawBlock block = blocks.get(index);
    if (last == null
        || last.kind() != Section.Kind.ANALYSIS
        || index + 1 >= blocks.size()
        || blocks.get(index + 1).kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    RawBlock opening = blocks.get(last.firstBlock());
    String text = block.view().text();
    return opening.marker() != null
        && block.marker() != null
        && SIMPLE.matcher(opening.marker()).matches()
        && form(opening.marker()).equals(form(block.marker()))
        && block.kind() == opening.kind()
        && block.level() == opening.level()
        && text.indexOf(' ') > 0
        && TITLE.matcher(text.substring(block.marker().length())).matches();
  }

  /** What stands around the number of a marker. */
  private static String form(String marker) {
    return marker.replaceAll("\\d+", "1");
  }

  private Section.Kind kind(int index) {
    if (index + 1 >= blocks.size()) {
      return Section.Kind.LISTED;
    }
    RawBlock next = blocks.get(index + 1);
    if (next.kind() == Block.Kind.PARAGRAPH) {
      boolean heads = blocks.get(index).kind() == Block.Kind.HEADING || !inList(index);
      return heads ? Section.Kind.ANALYSIS : Section.Kind.LISTED;
    }
    // In a document whose lists are numbered automatically, a heading's list begins on level 1 too.
    boolean inner =
        next.kind() == Block.Kind.LIST_ITEM
            && (next.level() > blocks.get(index).level()
                || blocks.get(index).kind() == Block.Kind.HEADING);
    return inner ? Section.Kind.ACTION_PLAN : Section.Kind.LISTED;
  }

  /** Whether a numbered name follows another one, as in a list of indicators. */
  private boolean inList(int index) {
    if (index == 0 || blocks.get(index - 1).kind() != Block.Kind.LIST_ITEM) {
      return false;
    }
    RawBlock before = blocks.get(index - 1);
    Matcher numbered = NUMBERED.matcher(before.view().text());
    return before.level() == blocks.get(index).level()
        && (!numbered.matches()
            || catalogue.byName(numbered.group(2).replaceFirst("[ ;.,]+$", "")) != null);
  }

  private void add(
      int block,
      Section.Kind kind,
      @Nullable String number,
      @Nullable String code,
      String name,
      @Nullable String subject) {
    View view = blocks.get(block).view();
    sections.add(
        new Section(
            sections.size(),
            kind,
            number,
            code,
            name,
            subject,
            view.location(0, view.text().length()),
            block,
            block + 1));
  }

  /** A section ends where the next begins; one that is only listed has no more than its block. */
  private List<Section> ended() {
    List<Section> ended = new ArrayList<>();
    for (Section section : sections) {
      int end = blocks.size();
      if (section.kind() == Section.Kind.LISTED) {
        end = section.firstBlock() + 1;
      } else {
        for (Section later : sections) {
          boolean ends =
              later.firstBlock() > section.firstBlock() && later.kind() != Section.Kind.LISTED;
          end = ends ? Math.min(end, later.firstBlock()) : end;
        }
      }
      ended.add(
          new Section(
              section.index(),
              section.kind(),
              section.number(),
              section.code(),
              section.name(),
              section.subject(),
              section.location(),
              section.firstBlock(),
              end));
    }
    return List.copyOf(ended);
  }
}
