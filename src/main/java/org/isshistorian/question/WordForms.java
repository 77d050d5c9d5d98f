package org.isshistorian.question;

import java.util.Map;

/// Brings the usual forms of an English word together, crudely: "launches", "launched" and
/// "launching" become "launch". Both sides of a comparison go through it, so it only has to be
/// consistent.
final class WordForms {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("goes", "go"),
          Map.entry("built", "build"),
          Map.entry("made", "make"),
          Map.entry("sent", "send"),
          Map.entry("flew", "fly"),
          Map.entry("flown", "fly"),
          Map.entry("flies", "fly"),
          Map.entry("came", "come"),
          Map.entry("led", "lead"),
          Map.entry("left", "leave"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("brought", "bring"),
          Map.entry("got", "get"),
          Map.entry("were", "be"),
          Map.entry("was", "be"),
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("been", "be"),
          Map.entry("did", "do"),
          Map.entry("does", "do"),
          Map.entry("has", "have"),
          Map.entry("had", "have"),
          Map.entry("ate", "eat"),
          Map.entry("eaten", "eat"),
          Map.entry("slept", "sleep"),
          Map.entry("spent", "spend"),
          Map.entry("held", "hold"),
          Map.entry("met", "meet"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("fell", "fall"),
          Map.entry("lost", "lose"),
          Map.entry("won", "win"),
          Map.entry("wore", "wear"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("knew", "know"),
          Map.entry("known", "know"),
          Map.entry("chose", "choose"),
          Map.entry("caught", "catch"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("people", "person"));

  private WordForms() {}

  static String base(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 4) {
      return word;
    }
    return dropE(strip(word));
  }

  private static String strip(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return undouble(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return undouble(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("es") && word.length() > 4) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "ls".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }

  private static String dropE(String word) {
    return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }
}
