package org.isshistorian.command.citation;

import java.util.Map;
import java.util.stream.Collectors;

/// A citation as an entry of a BibTeX file: `@misc`, which BibTeX and BibLaTeX both know.
record BibtexEntry(Citation citation) {
  /// Characters that TeX takes for its own, as it wants to be told of them.
  private static final Map<Character, String> ESCAPES =
      Map.of(
          '\\', "\\textbackslash{}",
          '{', "\\textbraceleft{}",
          '}', "\\textbraceright{}",
          '$', "\\$",
          '&', "\\&",
          '%', "\\%",
          '#', "\\#",
          '_', "\\_",
          '~', "\\textasciitilde{}",
          '^', "\\textasciicircum{}");

  String text() {
    return """
    @misc{%s,
      author = {{%s}},
      title = {{%s}},
      howpublished = {\\url{%s}},
      url = {%s},
      urldate = {%s},
      note = {Accessed %s}
    }\
    """
        .formatted(
            key(),
            escaped(citation.author()),
            escaped(citation.source().title()),
            url(),
            url(),
            citation.accessed(),
            citation.accessed());
  }

  /// The source's id, which is made of letters, digits and hyphens.
  private String key() {
    return citation.source().id().replaceAll("[^A-Za-z0-9-]", "-");
  }

  /// The address, with the characters hidden that would tear an entry apart.
  private String url() {
    return citation
        .url()
        .replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace(" ", "%20");
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> ESCAPES.getOrDefault((char) c, Character.toString(c)))
        .collect(Collectors.joining());
  }
}
