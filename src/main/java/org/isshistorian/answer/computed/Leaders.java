package org.isshistorian.answer.computed;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Those with the highest number, and that number.
record Leaders<K>(List<K> keys, long number) {
  static <K> Leaders<K> of(Map<K, Long> numbers) {
    long most = numbers.isEmpty() ? 0 : Collections.max(numbers.values());
    return new Leaders<>(
        numbers.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList(),
        most);
  }
}
