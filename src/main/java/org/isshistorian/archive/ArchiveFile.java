package org.isshistorian.archive;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The compiled form of an [Archive]: one file, read at a start in a few milliseconds, because
/// passages and records are decoded only when they are asked for.
@SuppressWarnings("EnumOrdinal") // Constants by number: the jar that reads is the one that wrote.
public final class ArchiveFile {
  private static final String FORMAT = "iss-archive-1";

  private ArchiveFile() {}

  public static void write(Archive archive, Path file) throws IOException {
    var out = new BinaryWriter();
    out.text(FORMAT);
    out.text(archive.version());
    out.list(archive.names(), name -> name(out, name));
    Map<String, Integer> sourceNumbers = new LinkedHashMap<>();
    List<Source> sources = sources(archive, sourceNumbers);
    out.list(sources, source -> source(out, source));
    out.list(
        archive.passages(),
        passage -> {
          var one = new BinaryWriter();
          passage(one, passage, sourceNumbers);
          out.blob(one.toBytes());
        });
    var records = new BinaryWriter();
    RecordsCodec.write(records, archive.records());
    out.blob(records.toBytes());
    Files.write(file, out.toBytes());
  }

  /// Reads an archive.
  ///
  /// @throws IOException if the file cannot be read, is of another format or is damaged
  public static Archive read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    var header = new BinaryWriter();
    header.text(FORMAT);
    if (!Arrays.equals(
        bytes, 0, Math.min(bytes.length, header.size()), header.toBytes(), 0, header.size())) {
      throw new IOException(file + " is not an archive of format " + FORMAT + "; build it again");
    }
    try {
      return read(bytes, header.size());
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException(file + " is damaged; build it again", e);
    }
  }

  private static Archive read(byte[] bytes, int start) {
    var in = new BinaryReader(bytes, start);
    String version = in.text();
    List<Name> names = in.list(() -> name(in));
    List<Source> sources = in.list(() -> source(in));
    int[] offsets = new int[in.number()];
    int position = in.position();
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = position + Integer.BYTES;
      position = offsets[i] + new BinaryReader(bytes, position).number();
    }
    int recordsAt = position + Integer.BYTES;
    if (recordsAt + new BinaryReader(bytes, position).number() != bytes.length) {
      throw new IndexOutOfBoundsException("the records do not end with the file");
    }
    var passages =
        new LazyList<>(offsets.length, i -> passage(new BinaryReader(bytes, offsets[i]), sources));
    return new Archive(
        version,
        names,
        passages,
        () -> Arrays.stream(offsets).mapToObj(at -> new BinaryReader(bytes, at).text()).toList(),
        () -> RecordsCodec.read(new BinaryReader(bytes, recordsAt)));
  }

  private static List<Source> sources(Archive archive, Map<String, Integer> numbers) {
    List<Source> sources = new ArrayList<>();
    for (Passage passage : archive.passages()) {
      collect(passage.citation().source(), sources, numbers);
      passage.citation().more().ifPresent(more -> collect(more, sources, numbers));
    }
    return sources;
  }

  private static void collect(Source source, List<Source> sources, Map<String, Integer> numbers) {
    if (numbers.putIfAbsent(source.id(), sources.size()) == null) {
      sources.add(source);
    }
  }

  private static void name(BinaryWriter out, Name name) {
    out.text(name.id());
    out.text(name.canonical());
    out.number(name.kind().ordinal());
    out.texts(name.aliases());
  }

  private static Name name(BinaryReader in) {
    return new Name(in.text(), in.text(), NameKind.values()[in.number()], in.texts());
  }

  private static void source(BinaryWriter out, Source source) {
    out.text(source.id());
    out.text(source.title());
    out.text(source.url());
    out.text(source.publisher().name());
    out.number(source.publisher().kind().ordinal());
    out.optional(source.archived(), out::text);
  }

  private static Source source(BinaryReader in) {
    return new Source(
        in.text(),
        in.text(),
        in.text(),
        new Source.Publisher(in.text(), SourceKind.values()[in.number()]),
        in.optional(in::text));
  }

  private static void passage(BinaryWriter out, Passage passage, Map<String, Integer> sources) {
    out.text(passage.id());
    out.text(passage.topic().about());
    out.number(passage.topic().aspect().ordinal());
    out.optional(passage.topic().value(), out::text);
    Passage.Occasion occasion = passage.occasion();
    out.optional(occasion.date(), date -> out.text(date.iso()));
    out.optional(occasion.asOf(), date -> out.text(date.iso()));
    out.number(occasion.kind().ordinal());
    out.number(occasion.significance());
    out.number(occasion.tone().ordinal());
    out.text(passage.text());
    out.number(sources.get(passage.citation().source().id()));
    out.optional(passage.citation().more(), more -> out.number(sources.get(more.id())));
    out.texts(passage.subjects());
    out.texts(passage.asks());
  }

  private static Passage passage(BinaryReader in, List<Source> sources) {
    return new Passage(
        in.text(),
        new Passage.Topic(in.text(), Aspect.values()[in.number()], in.optional(in::text)),
        new Passage.Occasion(
            in.optional(() -> EventDate.parse(in.text())),
            in.optional(() -> EventDate.parse(in.text())),
            PassageKind.values()[in.number()],
            in.number(),
            Tone.values()[in.number()]),
        in.text(),
        new Passage.Citation(sources.get(in.number()), in.optional(() -> sources.get(in.number()))),
        in.texts(),
        in.texts());
  }

  static LocalDate day(BinaryReader in) {
    return LocalDate.ofEpochDay(in.number());
  }

  static void day(BinaryWriter out, LocalDate day) {
    out.number(Math.toIntExact(day.toEpochDay()));
  }
}
