package id.cermat.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.cermat.sample.FaultyKanwil;
import id.cermat.sample.Kanwil;
import id.cermat.sample.Place;
import id.cermat.sample.RenderedUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark of a whole region, run by {@code mvn -Pbenchmark test -Dtest=KanwilBenchmarkTest}:
 * 88, 176 and 352 offices in all layouts, faults planted in them and between them, audited in one
 * run each. Every planted fault must be found, and nothing else reported. Time and peak memory are
 * printed. {@code -Dcermat.benchmark.offices=N} audits so many only, {@code
 * -Dcermat.benchmark.flags} sets the options of the virtual machine.
 */
@Tag("benchmark")
class KanwilBenchmarkTest {
  private static final List<Integer> SIZES = List.of(88, 176, 352);

  /** One of so many offices gets a slip inside. */
  private static final int SLIPS = 5;

  private final List<String> flags =
      List.of(System.getProperty("cermat.benchmark.flags", "-Xmx1g").split(" "));

  @TempDir private Path folder;

  @Test
  void everyFaultOfARegionIsFoundAndNothingElse() throws Exception {
    Integer only = Integer.getInteger("cermat.benchmark.offices");
    List<String> report = new ArrayList<>();
    report.add("offices   CPU s  wall s    MB   planted   found   more");
    List<String> failures = new ArrayList<>();
    for (int offices : only == null ? SIZES : List.of(only)) {
      report.add(audit(offices, failures));
    }
    print(report);
    print(failures);
    assertThat(failures).isEmpty();
  }

  @SuppressWarnings("SystemOut")
  private static void print(List<String> lines) {
    lines.forEach(System.out::println);
  }

  /** Places of a fault, and the rules of which one must report it there. */
  private record Planted(String name, Set<String> places, List<String> rules) {}

  private String audit(int offices, List<String> failures) throws Exception {
    Path kanwil = Files.createDirectories(folder.resolve(offices + "/kanwil"));
    Kanwil region = FaultyKanwil.of(7, offices);
    Map<Integer, PlantedSlip> slips = plant(region);
    Kanwil.Written written = region.write(kanwil);
    List<Planted> planted = planted(region, written, slips, offices);
    Path out = folder.resolve(offices + "/out");
    long[] took = measure(kanwil, out);
    List<ReportedFinding> findings = ReportedFinding.in(out.resolve("report.json"));
    int found = 0;
    for (Planted fault : planted) {
      boolean reported =
          findings.stream()
              .anyMatch(
                  finding ->
                      fault.rules().contains(finding.rule())
                          && finding.places().stream().anyMatch(fault.places()::contains));
      found += reported ? 1 : 0;
      if (!reported) {
        failures.add("MISSED " + offices + ": " + fault.name() + " " + fault.rules());
      }
    }
    Set<String> known = new HashSet<>();
    planted.forEach(fault -> known.addAll(fault.places()));
    int more = 0;
    for (ReportedFinding finding : findings) {
      if (finding.places().stream().noneMatch(known::contains)) {
        more++;
        failures.add("MORE " + offices + ": " + finding.rule() + " " + finding.message());
      }
    }
    return String.format(
        "%7d %7.1f %7.1f %5d %9d %7d %6d",
        offices, took[0] / 1e3, took[1] / 1e3, took[2], planted.size(), found, more);
  }

  /** Slips inside of offices that are otherwise like their peers. */
  private static Map<Integer, PlantedSlip> plant(Kanwil region) {
    Map<Integer, PlantedSlip> slips = new LinkedHashMap<>();
    List<Kanwil.Office> offices = region.offices();
    for (int i = 1; i < offices.size(); i += SLIPS) {
      SlipKind kind = SlipKind.values()[i / SLIPS % SlipKind.values().length];
      Kanwil.Office office = offices.get(i);
      Optional<PlantedSlip> slip =
          FaultyKanwil.ordinary(i)
              ? SlipPlanter.plant(kind, office.unit(), office.layout(), new Random(31L * i))
              : Optional.empty();
      if (slip.isPresent()) {
        region.change(i, slip.get().unit());
        slips.put(i, slip.get());
      }
    }
    return slips;
  }

  private static List<Planted> planted(
      Kanwil region, Kanwil.Written written, Map<Integer, PlantedSlip> slips, int offices) {
    List<Planted> planted = new ArrayList<>();
    slips.forEach(
        (office, slip) ->
            planted.add(
                new Planted(
                    region.offices().get(office).name() + " " + slip.kind() + " " + slip.roles(),
                    places(written.offices().get(office), slip.roles()),
                    slip.kind().rules())));
    for (FaultyKanwil.Fault fault : FaultyKanwil.faults(offices)) {
      RenderedUnit own = written.offices().get(fault.office());
      Set<String> places;
      if (fault.role().startsWith("rekap:")) {
        places = places(written.rekap(), Set.of(fault.role().substring("rekap:".length())));
      } else if (fault.role().isEmpty()) {
        places = headers(own);
      } else {
        places = places(own, Set.of(fault.role()));
      }
      planted.add(
          new Planted(
              region.offices().get(fault.office()).name() + " " + fault.role(),
              places,
              List.of(fault.rule())));
    }
    return planted;
  }

  /** Where a unit as a whole is pointed at: the header of one of its tables. */
  private static Set<String> headers(RenderedUnit unit) {
    Set<String> places = new HashSet<>();
    unit.places()
        .forEach(
            (role, place) -> {
              if (role.contains("/header/")) {
                places.add(key(place));
              }
            });
    return places;
  }

  private static Set<String> places(RenderedUnit unit, Set<String> roles) {
    Set<String> places = new HashSet<>();
    for (String role : roles) {
      Place place = unit.places().get(role);
      if (place != null) {
        places.add(key(place));
      }
    }
    return places;
  }

  private static String key(Place place) {
    return ReportedFinding.key(
        "kanwil/" + place.file(), place.sheet(), place.row(), place.column());
  }

  private long[] measure(Path kanwil, Path out) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-Dorg.jboss.logging.provider=slf4j", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(MeasuredTask.class.getName());
    command.addAll(List.of("audit", kanwil.toString(), out.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    String[] figures = said.strip().split(" ");
    return new long[] {
      Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2])
    };
  }
}
