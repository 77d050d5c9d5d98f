package org.isshistorian.corpus.page;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The folder of the user's own pages: a folder for each page, with its source and its passages as
/// YAML that can be edited, and be deleted to forget the page.
public final class OwnPages {
  private static final int LONGEST_SLUG = 40;
  private static final int LONGEST_TITLE = 200;

  private final Path folder;
  private final YAMLMapper mapper =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  public OwnPages(Path folder) {
    this.folder = folder;
  }

  /// Writes a page, in place of what was there of the same address.
  ///
  /// @return the folder of the page
  public Path write(String address, String title, List<PageReader.Draft> drafts)
      throws IOException {
    String id = "own-" + slug(address);
    Path page = folder.resolve(id);
    Files.createDirectories(page);
    List<Map<String, Object>> passages = new ArrayList<>();
    for (PageReader.Draft draft : drafts) {
      passages.add(passage(id, passages.size() + 1, draft));
    }
    put(page.resolve("passages.yaml"), passages);
    put(page.resolve("sources.yaml"), List.of(source(id, address, title)));
    return page;
  }

  private static Map<String, Object> source(String id, String address, String title) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", id);
    source.put("title", title.substring(0, Math.min(LONGEST_TITLE, title.length())));
    source.put("url", address);
    source.put("publisher", "your own page");
    source.put("kind", "OWN");
    return source;
  }

  private static Map<String, Object> passage(String id, int number, PageReader.Draft draft) {
    Map<String, Object> passage = new LinkedHashMap<>();
    passage.put("id", "%s-%d".formatted(id, number));
    passage.put("about", draft.subjects().get(0));
    passage.put("aspect", "history");
    draft.date().ifPresent(date -> passage.put("date", date.iso()));
    passage.put("kind", draft.date().isPresent() ? "milestone" : "description");
    passage.put("subjects", draft.subjects());
    passage.put("significance", 2);
    passage.put("text", draft.text());
    passage.put("source", id);
    return passage;
  }

  /// Written beside and moved into its place, so that a file is never half there.
  private void put(Path file, List<Map<String, Object>> entries) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    mapper.writeValue(beside.toFile(), entries);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /// A part of an id for an address: readable, and with the address' hash, so that two differ.
  static String slug(String address) {
    String plain =
        Normalizer.normalize(address, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("^[a-z]+:/*(www\\.)?", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut =
        plain.length() <= LONGEST_SLUG ? plain : plain.substring(plain.length() - LONGEST_SLUG);
    return "%s-%08x".formatted(cut.replaceAll("^-", ""), address.hashCode());
  }
}
