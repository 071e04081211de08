package id.cermat.check.draft.structure;

import id.cermat.catalogue.RuleId;
import id.cermat.catalogue.Severity;
import id.cermat.check.FindingBuilder;
import id.cermat.check.Ledger;
import id.cermat.check.Rule;
import id.cermat.check.draft.structure.NumberedRuns.Fault;
import id.cermat.check.draft.structure.NumberedRuns.Odd;
import id.cermat.lexicon.Quantity;
import id.cermat.model.Block;
import id.cermat.model.Draft;
import id.cermat.model.UnitReport;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Headings and lists are numbered without gap and repeat. */
public final class SectionNumbering implements Rule {
  private static final Pattern CHAPTER = Pattern.compile("^(?i:BAB) ?([IVX]{1,5})\\b.*");

  /** "3.1 Capaian Kinerja". */
  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\s+\\p{L}");

  /** A number that is farther away is hardly the next one of the same list. */
  private static final int FAR = 4;

  private static final int SHOWN = 60;

  @Override
  public RuleId id() {
    return RuleId.SECTION_NUMBERING;
  }

  @Override
  public void check(UnitReport report, Ledger ledger) {
    Draft draft = report.draft();
    if (draft != null) {
      new Walk(draft.blocks(), ledger).walk();
    }
  }

  /** One pass over a draft. */
  private final class Walk {
    private final List<Block> blocks;
    private final Ledger ledger;
    private final NumberedRuns headings = new NumberedRuns();
    private final NumberedRuns lists = new NumberedRuns();

    private Walk(List<Block> blocks, Ledger ledger) {
      this.blocks = blocks;
      this.ledger = ledger;
    }

    private void walk() {
      for (Block block : blocks) {
        if (block.kind() == Block.Kind.HEADING) {
          heading(block);
        } else if (block.marker() != null && listed(block)) {
          int level = block.level();
          lists.close(style -> style.level() > level);
          see(lists, block, level, block.marker());
        }
      }
    }

    /** In a document whose numbers are typed, items are paragraphs with a number. */
    private boolean listed(Block block) {
      return block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.PARAGRAPH;
    }

    private void heading(Block block) {
      lists.close(style -> true);
      Matcher chapter = CHAPTER.matcher(block.text());
      if (chapter.matches()) {
        headings.close(style -> !style.before().startsWith("BAB"));
        see(headings, block, 0, "BAB " + chapter.group(1));
      } else if (block.marker() != null) {
        see(headings, block, 0, block.marker());
      } else {
        Matcher typed = TYPED.matcher(block.text());
        if (typed.lookingAt()) {
          see(headings, block, 0, typed.group(1));
        }
      }
    }

    private void see(NumberedRuns runs, Block block, int level, String marker) {
      List<Ordinal> meanings = Ordinal.of(marker, level);
      if (meanings.isEmpty()) {
        return;
      }
      Optional<Odd> odd = runs.next(block, meanings).filter(this::believed);
      if (odd.isPresent()) {
        report(odd.get(), ledger);
      } else {
        ledger.passed(id());
      }
    }

    /** Items that were not recognised as such may hold the numbers that seem to be missing. */
    private boolean believed(Odd odd) {
      boolean heading = odd.block().kind() == Block.Kind.HEADING;
      return switch (odd.fault()) {
        case GAP ->
            (heading || odd.number().value() - odd.from() < FAR)
                && numbers(odd)
                    .noneMatch(missing -> written(odd, missing) || misread(odd, missing));
        case LATE -> !heading && odd.number().value() < FAR && !written(odd, 1);
        case REPEAT -> heading || odd.from() > 1;
        case BACK -> heading;
      };
    }

    /** A heading taken for an item: it continues no list. */
    private boolean misread(Odd odd, int number) {
      String marker = odd.number().written(number);
      String previous = odd.number().written(number - 1);
      Set<String> seen = new HashSet<>();
      for (Block block : blocks.subList(odd.before().index() + 1, odd.block().index())) {
        if (marker.equals(block.marker()) && !seen.contains(previous)) {
          return true;
        }
        seen.add(String.valueOf(block.marker()));
      }
      return false;
    }

    private boolean written(Odd odd, int number) {
      int first = odd.fault() == Fault.LATE ? odd.before().index() - 1 : odd.before().index();
      return IntStream.range(Math.max(first, 0), odd.block().index())
          .mapToObj(blocks::get)
          .anyMatch(block -> odd.number().writtenIn(unmarked(block), number));
    }
  }

  private static String unmarked(Block block) {
    String marker = block.marker();
    boolean begins = marker != null && block.text().startsWith(marker);
    return begins && block.kind() != Block.Kind.HEADING
        ? block.text().substring(marker.length())
        : block.text();
  }

  private static IntStream numbers(Odd odd) {
    return IntStream.range(odd.from() + 1, odd.number().value());
  }

  private void report(Odd odd, Ledger ledger) {
    boolean heading = odd.block().kind() == Block.Kind.HEADING;
    String number = odd.number().written(odd.number().value());
    String before = odd.number().written(Math.max(odd.from(), 1));
    FindingBuilder finding =
        FindingBuilder.of(id(), odd.block().location())
            .quantity(Quantity.CODE)
            .context(odd.fault() + " " + words(odd.block()))
            .actual(number);
    if (odd.before() != odd.block()) {
      finding.related(odd.before().location());
    }
    if (!heading) {
      finding.milder(Severity.INFO);
    }
    switch (odd.fault()) {
      case GAP -> {
        String missing =
            numbers(odd).mapToObj(odd.number()::written).collect(Collectors.joining(", "));
        finding
            .expected(odd.number().written(odd.from() + 1))
            .report(ledger, "message-gap", before, number, words(odd.block()), missing);
      }
      case REPEAT ->
          finding.report(ledger, "message-repeat", number, words(odd.before()), words(odd.block()));
      case BACK -> finding.report(ledger, "message-back", number, before, words(odd.block()));
      case LATE ->
          finding
              .expected(odd.number().written(1))
              .report(ledger, "message-late", number, words(odd.block()));
    }
  }

  private static String words(Block block) {
    String text = block.text();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + " …";
  }
}
