package org.isshistorian.corpus.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The main text of a page: its title where it has one, and its paragraphs.
public record PageText(Optional<String> title, List<String> paragraphs) {
  private static final String NOT_MAIN =
      "nav, header, footer, aside, script, style, form, noscript, template, button, figcaption,"
          + " table, [role=navigation], [role=banner], [role=contentinfo], [aria-hidden=true],"
          + " [hidden], .nav, .menu, .sidebar, .breadcrumb, .cookie, .footer, .advert";
  private static final String MAIN = "main, [role=main], article";
  private static final String PARAGRAPHS = "p, li, blockquote, dd";

  public PageText {
    paragraphs = List.copyOf(paragraphs);
  }

  public static PageText of(RawPage page) {
    return switch (page.form()) {
      case HTML -> html(page.text());
      case MARKDOWN ->
          html(HtmlRenderer.builder().build().render(Parser.builder().build().parse(page.text())));
      case PLAIN -> plain(page.text());
    };
  }

  private static PageText html(String text) {
    Document page = Jsoup.parse(text);
    Optional<String> title =
        Stream.of(page.title(), first(page, "h1")).filter(t -> !t.isBlank()).findFirst();
    page.select(NOT_MAIN).remove();
    Element main = Optional.ofNullable(page.selectFirst(MAIN)).orElse(page.body());
    List<String> paragraphs =
        main.select(PARAGRAPHS).stream()
            .filter(element -> element.select(PARAGRAPHS).size() == 1)
            .map(Element::text)
            .filter(paragraph -> !paragraph.isBlank())
            .toList();
    return new PageText(title, paragraphs);
  }

  private static String first(Document page, String selector) {
    return Optional.ofNullable(page.selectFirst(selector)).map(Element::text).orElse("");
  }

  private static PageText plain(String text) {
    List<String> paragraphs =
        Stream.of(text.split("\\R\\s*\\R", -1))
            .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
    return new PageText(Optional.empty(), paragraphs);
  }
}
