package id.cermat.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An invented region (Kanwil): offices with the same indicators in different layouts, and its
 * rekap. The same seed gives the same region; all its figures are right until something is changed.
 */
public final class Kanwil {
  public static final String NAME = "Kanwil DJP Contoh Nusantara";

  /** Indicators that the rekap shows: revenue in rupiah, then others as the offices have them. */
  static final List<String> IN_REKAP = List.of("1a-CP", "4a-CP", "6a-CP", "9a-N");

  static final int YEAR = 2024;

  private static final String TITLE = "KANTOR WILAYAH DJP CONTOH NUSANTARA";
  private static final List<String> FLOWERS =
      List.of(
          "Melati",
          "Kenanga",
          "Cempaka",
          "Anggrek",
          "Mawar",
          "Teratai",
          "Dahlia",
          "Kamboja",
          "Seruni",
          "Flamboyan",
          "Bougenvil",
          "Kantil",
          "Sedap Malam",
          "Alamanda",
          "Kemuning",
          "Asoka",
          "Lavender",
          "Tulip",
          "Sakura",
          "Wijayakusuma");
  private static final List<String> PARTS =
      List.of(
          "",
          "Utara",
          "Selatan",
          "Timur",
          "Barat",
          "Tengah",
          "Hulu",
          "Hilir",
          "Pantai",
          "Pegunungan",
          "Lembah",
          "Muara",
          "Tanjung",
          "Pulau",
          "Rawa",
          "Bukit",
          "Telaga",
          "Kota");

  private final List<Office> offices;
  private final FormSheet rekap;

  /**
   * One office.
   *
   * @param folder the folder of its files, below the region's
   */
  public record Office(String name, Layout layout, SampleUnit unit, String folder, String file) {

    /** The office with its tables changed. */
    public Office with(SampleUnit changed) {
      return new Office(name, layout, changed, folder, file);
    }
  }

  private Kanwil(List<Office> offices, FormSheet rekap) {
    this.offices = new ArrayList<>(offices);
    this.rekap = rekap;
  }

  /** A region of so many offices, at most 360, without any fault. */
  public static Kanwil of(long seed, int count) {
    return of(seed, layouts(count), Map.of(), Set.of());
  }

  /** Layouts of so many offices, in turn. */
  static List<Layout> layouts(int count) {
    List<Layout> all = Layout.all();
    return IntStream.range(0, count).mapToObj(i -> all.get(i % all.size())).toList();
  }

  /**
   * A region with offices that deviate.
   *
   * @param layouts one for each office
   * @param deviations by the office's number
   * @param unlisted numbers of offices that the rekap leaves out
   */
  static Kanwil of(
      long seed, List<Layout> layouts, Map<Integer, Deviations> deviations, Set<Integer> unlisted) {
    List<Office> offices = new ArrayList<>();
    List<SampleUnit> listed = new ArrayList<>();
    for (int i = 0; i < layouts.size(); i++) {
      String name = name(i);
      // The rekap copies figures as they are typed; what formulas show may round otherwise.
      Layout layout = layouts.get(i).typedThroughout();
      SampleUnit unit =
          UnitTables.of(
              UnitGenerator.inRegion(
                  name,
                  TITLE,
                  seed * 1000 + i,
                  YEAR,
                  layout,
                  deviations.getOrDefault(i, Deviations.NONE)));
      offices.add(new Office(name, layout, unit, name, "LAKIN"));
      if (!unlisted.contains(i)) {
        listed.add(unit);
      }
    }
    return new Kanwil(offices, KanwilRekap.of(listed));
  }

  /** The name of the office of a number. */
  public static String name(int number) {
    String part = PARTS.get(number / FLOWERS.size());
    String name = "KPP Pratama Contoh " + FLOWERS.get(number % FLOWERS.size());
    return part.isEmpty() ? name : name + " " + part;
  }

  /** The offices, in the order of their numbers. */
  public List<Office> offices() {
    return List.copyOf(offices);
  }

  /** The rekap; roles are {@code office/indicator/quantity}, by the office's place in it. */
  public FormSheet rekap() {
    return rekap;
  }

  /** Replaces the tables of an office; the rekap stays as it is. */
  public void change(int office, SampleUnit unit) {
    offices.set(office, offices.get(office).with(unit));
  }

  /** Where everything was written, by the files' names below the region's folder. */
  public record Written(List<RenderedUnit> offices, RenderedUnit rekap) {}

  /** Writes each office's files into its own folder, and the rekap beside them. */
  public Written write(Path folder) throws IOException {
    List<RenderedUnit> written = new ArrayList<>();
    for (Office office : offices) {
      Path own = Files.createDirectories(folder.resolve(office.folder()));
      RenderedUnit files =
          WorkbookRenderer.render(office.unit(), office.layout(), own, office.file());
      written.add(below(office.folder(), files));
    }
    return new Written(written, rekap.write(folder, "Rekap Kanwil " + YEAR + ".xlsx"));
  }

  private static RenderedUnit below(String folder, RenderedUnit files) {
    Map<String, Place> places = new HashMap<>();
    files
        .places()
        .forEach(
            (role, place) ->
                places.put(
                    role,
                    new Place(
                        folder.isEmpty() ? place.file() : folder + "/" + place.file(),
                        place.sheet(),
                        place.row(),
                        place.column())));
    return new RenderedUnit(files.files(), places);
  }

  /** A deviation: an office with a target of its own, an indicator less, or a poor result. */
  static Deviations target(String indicator, int target) {
    return new Deviations(Set.of(), Map.of(indicator, target), Map.of());
  }

  static Deviations lacking(String indicator) {
    return new Deviations(Set.of(indicator), Map.of(), Map.of());
  }

  static Deviations achieving(String indicator, BigDecimal percent) {
    return new Deviations(Set.of(), Map.of(), Map.of(indicator, percent));
  }
}
