package org.isshistorian.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isshistorian.archive.Passage;
import org.isshistorian.archive.Source;

/// NASA sources are pages of nasa.gov and only those; every passage has a nasa.gov link, as its
/// source or as further reading; every source is used, stands once, and can be clicked: an address
/// of the old style has its archived copy.
final class CitationRule implements CorpusRule {
  private static final Pattern ARCHIVED =
      Pattern.compile("https?://web\\.archive\\.org/web/\\d+/(https?:)/+(.*)");
  private static final Pattern AUTHORITY = Pattern.compile("https?://([^/?#]*).*");
  private static final Pattern NASA_HOST =
      Pattern.compile("(.+\\.)?nasa\\.gov", Pattern.CASE_INSENSITIVE);
  private static final Pattern OLD_STYLE =
      Pattern.compile("https?://(spaceflight\\.nasa\\.gov|www\\.nasa\\.gov/mission_pages)/.*");

  @Override
  public void check(Corpus corpus, FaultLog faults) {
    Set<String> used = new HashSet<>();
    for (Passage passage : corpus.archive().passages()) {
      used.add(passage.citation().source().id());
      passage.citation().more().ifPresent(more -> used.add(more.id()));
      checkLink(passage, corpus.place("passage", passage.id()), faults);
    }
    Map<String, String> addresses = new HashMap<>();
    for (Source source : corpus.sources()) {
      Location place = corpus.place("source", source.id());
      String twin = addresses.putIfAbsent(source.url(), source.id());
      if (twin != null) {
        faults.add(place, "url is the same as that of '%s'; keep one".formatted(twin));
      }
      checkArchived(source, place, faults);
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

  private static void checkArchived(Source source, Location place, FaultLog faults) {
    if (source.archived().isEmpty() && OLD_STYLE.matcher(source.url()).matches()) {
      faults.add(
          place,
          "url is of NASA's old style; give the copy, archived: https://web.archive.org/web/..."
              + source.url());
    }
    source
        .archived()
        .filter(copy -> !isArchived(copy, source.url()))
        .ifPresent(copy ->
            faults.add(
                place, "archived '%s' is not the Internet Archive's copy of url".formatted(copy)));
  }

  private static boolean isArchived(String copy, String url) {
    return ARCHIVED.matcher(copy).matches() && copy.endsWith(url);
  }

  private static boolean isNasaAddress(String url) {
    Matcher archived = ARCHIVED.matcher(url);
    String address = archived.matches() ? archived.group(1) + "//" + archived.group(2) : url;
    String host = AUTHORITY.matcher(address).results().findFirst().map(m -> m.group(1)).orElse("");
    return NASA_HOST.matcher(host).matches();
  }
}
