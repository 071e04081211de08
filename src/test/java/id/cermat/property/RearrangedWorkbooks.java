package id.cermat.property;

import id.cermat.benchmark.CheckPipeline;
import id.cermat.benchmark.PlantedSlip;
import id.cermat.benchmark.SlipKind;
import id.cermat.benchmark.SlipPlanter;
import id.cermat.finding.UnitResult;
import id.cermat.sample.Layout;
import id.cermat.sample.SampleUnit;
import id.cermat.sample.SampleUnits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Checks a unit as it was drawn and rearranged, and tells what differs but its addresses. */
final class RearrangedWorkbooks {
  private final CheckPipeline pipeline = new CheckPipeline();
  private final Path folder;
  private final List<String> differences = new ArrayList<>();
  private int compared;

  RearrangedWorkbooks(Path folder) {
    this.folder = folder;
  }

  /** The clean unit of a seed. */
  void compare(long seed, Layout layout, List<List<Rearrangement>> rearrangements)
      throws IOException {
    compare(
        seed + " clean",
        SampleUnits.random(seed, layout),
        layout,
        rearrangements,
        new Random(seed));
  }

  /** The unit of a seed with a slip; nothing where the layout has no place for it. */
  void compare(long seed, SlipKind slip, Layout layout, List<List<Rearrangement>> rearrangements)
      throws IOException {
    Random random = new Random(31L * seed + slip.ordinal());
    SampleUnit clean = SampleUnits.random(seed, layout);
    PlantedSlip planted = SlipPlanter.plant(slip, clean, layout, random).orElse(null);
    if (planted != null) {
      // A number among texts is a slip only while the rest of its column are numbers.
      List<List<Rearrangement>> fitting =
          rearrangements.stream()
              .filter(
                  each ->
                      slip != SlipKind.TEXT_NUMBER || !each.contains(Rearrangement.COLUMNS_AS_TEXT))
              .toList();
      compare(seed + " " + slip, planted.unit(), layout, fitting, random);
    }
  }

  private void compare(
      String what, SampleUnit unit, Layout layout, List<List<Rearrangement>> all, Random random)
      throws IOException {
    DrawnUnit drawn = DrawnUnit.draw(unit, layout, folder);
    List<String> before = outcome(pipeline.run(drawn.files()));
    for (List<Rearrangement> rearrangement : all) {
      List<String> after =
          outcome(
              pipeline.run(drawn.rearranged(rearrangement, random, folder.resolve("rearranged"))));
      compared++;
      difference(before, after, layout + " " + what + ", " + rearrangement);
    }
  }

  private void difference(List<String> before, List<String> after, String what) {
    List<String> lost = new ArrayList<>(before);
    after.forEach(lost::remove);
    List<String> gained = new ArrayList<>(after);
    before.forEach(gained::remove);
    lost.forEach(line -> differences.add(what + ": lost " + line));
    gained.forEach(line -> differences.add(what + ": gained " + line));
  }

  /** What was found and how much was understood, without addresses. */
  private static List<String> outcome(UnitResult result) {
    List<String> outcome = new ArrayList<>();
    result
        .findings()
        .forEach(
            finding ->
                outcome.add(
                    String.join(
                        " | ",
                        finding.rule().id(),
                        finding.severity().toString(),
                        String.valueOf(finding.subject()),
                        String.valueOf(finding.quantity()),
                        String.valueOf(finding.actual()),
                        String.valueOf(finding.expected()),
                        finding.causes().toString(),
                        String.valueOf(finding.changesConclusion()),
                        finding.fingerprint())));
    outcome.add("figures checked: " + result.figuresChecked());
    outcome.add("tables: " + result.report().reading().tables().size());
    result
        .report()
        .reading()
        .passedOver()
        .forEach(passed -> outcome.add("passed over: " + passed.reason()));
    outcome.add("unit: " + result.report().unit() + " " + result.report().year());
    return outcome;
  }

  /** What came out otherwise, one line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /** How many rearranged workbooks were checked. */
  int compared() {
    return compared;
  }
}
