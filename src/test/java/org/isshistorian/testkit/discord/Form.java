package org.isshistorian.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okhttp3.ResponseBody;

/// The body of a call: JSON alone, or a form with the JSON and files.
record Form(JsonNode json, List<Upload> files) {
  private static final Pattern FIELD = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  static Form of(RecordedRequest request) {
    Optional<MediaType> type =
        Optional.ofNullable(request.getHeaders().get("content-type")).map(MediaType::parse);
    if (type.isEmpty() || !type.get().type().equals("multipart")) {
      String body = request.getBody() == null ? "" : request.getBody().utf8();
      return new Form(Json.read(body), List.of());
    }
    try (var reader = new MultipartReader(ResponseBody.create(request.getBody(), type.get()))) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form read(MultipartReader reader) throws IOException {
    JsonNode json = Json.empty();
    List<Upload> files = new ArrayList<>();
    MultipartReader.Part part = reader.nextPart();
    while (part != null) {
      String disposition = part.headers().get("content-disposition");
      String name = found(FIELD, disposition).orElseThrow();
      byte[] bytes = part.body().readByteArray();
      Optional<String> file = found(FILE, disposition);
      if (file.isPresent()) {
        files.add(new Upload(name, file.get(), bytes));
      } else if (name.equals("payload_json")) {
        json = Json.read(new Upload(name, "", bytes).text());
      } else {
        throw new IllegalStateException("a part that Discord does not know: " + name);
      }
      part = reader.nextPart();
    }
    return new Form(json, files);
  }

  private static Optional<String> found(Pattern pattern, String header) {
    Matcher matcher = pattern.matcher(header);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
