package org.isshistorian.corpus;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;

/// NASA sources are pages of nasa.gov and only those; every passage has a nasa.gov link, as its
/// source or as further reading; every source is used.
final class CitationRule implements CorpusRule {
  private static final Pattern ARCHIVED =
      Pattern.compile("https?://web\\.archive\\.org/web/\\d+/(https?:)/+(.*)");

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Set<String> used = new HashSet<>();
    for (Passage passage : corpus.archive().passages()) {
      used.add(passage.citation().source().id());
      passage.citation().more().ifPresent(more -> used.add(more.id()));
      checkLink(passage, corpus.place("passage", passage.id()), faults);
    }
    for (Source source : corpus.sources()) {
      Location place = corpus.place("source", source.id());
      if (source.isNasa() != isNasaAddress(source.url())) {
        faults.add(place, "kind NASA is for pages of nasa.gov, and for those only");
      }
      if (!used.contains(source.id())) {
        faults.add(place, "source '%s' is used by no passage; remove it".formatted(source.id()));
      }
    }
  }

  private static void checkLink(Passage passage, Location place, FaultLog faults) {
    Passage.Citation citation = passage.citation();
    boolean nasaMore = citation.more().filter(Source::isNasa).isPresent();
    if (citation.more().isPresent() && !nasaMore) {
      faults.add(place, "more is not a NASA page; name a nasa.gov page on the subject");
    } else if (!citation.source().isNasa() && !nasaMore) {
      faults.add(place, "source is not NASA's; name a nasa.gov page on the subject in 'more'");
    }
  }

  private static boolean isNasaAddress(String url) {
    Matcher archived = ARCHIVED.matcher(url);
    String address = archived.matches() ? archived.group(1) + "//" + archived.group(2) : url;
    String authority = URI.create(address.replaceAll("[?#].*", "")).getAuthority();
    String host = authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    return host.equals("nasa.gov") || host.endsWith(".nasa.gov");
  }
}
