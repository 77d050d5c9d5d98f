package org.isshistorian.archive;

import static org.isshistorian.archive.ArchiveFile.day;

import java.time.Duration;

/// The binary form of [Records] within an [ArchiveFile].
final class RecordsCodec {
  private RecordsCodec() {}

  static void write(BinaryWriter out, Records records) {
    out.list(records.flights(), flight -> flight(out, flight));
    out.list(records.spacewalks(), spacewalk -> spacewalk(out, spacewalk));
    out.list(records.expeditions(), expedition -> expedition(out, expedition));
    out.list(records.stays(), stay -> stay(out, stay));
  }

  static Records read(BinaryReader in) {
    return new Records(
        in.list(() -> flight(in)),
        in.list(() -> spacewalk(in)),
        in.list(() -> expedition(in)),
        in.list(() -> stay(in)));
  }

  private static void flight(BinaryWriter out, Flight flight) {
    out.text(flight.id());
    out.text(flight.vehicle());
    out.number(flight.crewed() ? 1 : 0);
    day(out, flight.days().launch());
    out.optional(flight.days().arrival(), date -> day(out, date));
    out.optional(flight.days().departure(), date -> day(out, date));
    out.optional(flight.days().end(), date -> day(out, date));
    out.texts(flight.passages());
  }

  private static Flight flight(BinaryReader in) {
    return new Flight(
        in.text(),
        in.text(),
        in.number() == 1,
        new Flight.Days(
            day(in),
            in.optional(() -> day(in)),
            in.optional(() -> day(in)),
            in.optional(() -> day(in))),
        in.texts());
  }

  private static void spacewalk(BinaryWriter out, Spacewalk spacewalk) {
    out.text(spacewalk.id());
    day(out, spacewalk.date());
    out.optional(spacewalk.length(), l -> out.number(Math.toIntExact(l.toMinutes())));
    out.texts(spacewalk.spacewalkers());
    out.texts(spacewalk.passages());
  }

  private static Spacewalk spacewalk(BinaryReader in) {
    return new Spacewalk(
        in.text(),
        day(in),
        in.optional(() -> Duration.ofMinutes(in.number())),
        in.texts(),
        in.texts());
  }

  private static void expedition(BinaryWriter out, Expedition expedition) {
    out.number(expedition.number());
    day(out, expedition.start());
    out.optional(expedition.end(), date -> day(out, date));
    out.texts(expedition.members().commanders());
    out.texts(expedition.members().crew());
    out.texts(expedition.passages());
  }

  private static Expedition expedition(BinaryReader in) {
    return new Expedition(
        in.number(),
        day(in),
        in.optional(() -> day(in)),
        new Expedition.Members(in.texts(), in.texts()),
        in.texts());
  }

  private static void stay(BinaryWriter out, Stay stay) {
    out.text(stay.person());
    trip(out, stay.up());
    out.optional(stay.down(), down -> trip(out, down));
    out.text(stay.role());
    out.texts(stay.passages());
  }

  private static Stay stay(BinaryReader in) {
    return new Stay(in.text(), trip(in), in.optional(() -> trip(in)), in.text(), in.texts());
  }

  private static void trip(BinaryWriter out, Stay.Trip trip) {
    out.text(trip.flight());
    day(out, trip.day());
  }

  private static Stay.Trip trip(BinaryReader in) {
    return new Stay.Trip(in.text(), day(in));
  }
}
