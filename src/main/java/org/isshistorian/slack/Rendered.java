package org.isshistorian.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;

/// A reply in Slack's terms.
///
/// @param text what notifications and screen readers use
record Rendered(String text, List<LayoutBlock> blocks) {
  Rendered {
    blocks = List.copyOf(blocks);
  }

  /// The same with a block after the others.
  Rendered with(LayoutBlock last) {
    List<LayoutBlock> more = new ArrayList<>(blocks);
    more.add(last);
    return new Rendered(text, more);
  }

  /// The same with a block before the others.
  Rendered after(LayoutBlock first) {
    List<LayoutBlock> more = new ArrayList<>(List.of(first));
    more.addAll(blocks);
    return new Rendered(text, more);
  }
}
