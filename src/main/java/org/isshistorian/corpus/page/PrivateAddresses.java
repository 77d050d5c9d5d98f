package org.isshistorian.corpus.page;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Addresses that no public page has: this machine, its networks, and the ranges that are set apart
/// (RFC 6890).
final class PrivateAddresses {
  private PrivateAddresses() {}

  static boolean contain(InetAddress host) {
    byte[] bytes = host.getAddress();
    return host.isLoopbackAddress()
        || host.isAnyLocalAddress()
        || host.isLinkLocalAddress()
        || host.isSiteLocalAddress()
        || host.isMulticastAddress()
        || (host instanceof Inet6Address ? isPrivateSix(bytes) : isPrivateFour(bytes));
  }

  /// 0.0.0.0/8, 100.64.0.0/10 (shared by carriers), 192.0.0.0/24, 198.18.0.0/15, 240.0.0.0/4.
  private static boolean isPrivateFour(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return first == 0
        || (first == 100 && second >= 64 && second < 128)
        || (first == 192 && second == 0 && bytes[2] == 0)
        || (first == 198 && (second == 18 || second == 19))
        || first >= 240;
  }

  /// fc00::/7, and 64:ff9b::/96, which leads to addresses of version 4.
  private static boolean isPrivateSix(byte[] bytes) {
    boolean unique = (bytes[0] & 0xfe) == 0xfc;
    boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff;
    return unique || translated;
  }
}
