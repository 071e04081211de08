package id.cermat.sample.draft;

import java.io.IOException;
import java.nio.file.Path;

/** The kinds of files that a draft is put into. */
public enum DraftFormat {
  TXT,
  DOCX,
  PDF;

  /** Puts a draft into a file of that name; the same seed gives the same look. */
  public RenderedDraft render(SampleDraft draft, Path folder, String name, long seed)
      throws IOException {
    return switch (this) {
      case TXT -> new TxtDraft(draft, seed).write(folder.resolve(name + ".txt"));
      case DOCX -> new DocxDraft(draft, seed).write(folder.resolve(name + ".docx"));
      case PDF -> new PdfDraft(draft, seed).write(folder.resolve(name + ".pdf"));
    };
  }
}
