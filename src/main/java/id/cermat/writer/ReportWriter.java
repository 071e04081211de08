package id.cermat.writer;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. The same report gives the same bytes. */
public interface ReportWriter {
  /** Writes the whole report; leaves the stream open. */
  void write(Report report, OutputStream out) throws IOException;
}
