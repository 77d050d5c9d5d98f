# docker build -t iss-historian .
# docker run --rm iss-historian ask "when was Zarya launched?"
# docker run --rm -it iss-historian chat
# docker run -d --env-file .env -v iss-data:/data -p 127.0.0.1:8080:8080 iss-historian serve     (or: docker compose up -d)

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
COPY corpus corpus
# A cache fits only the Java that made it, so the builder's is not taken along.
RUN mvn -B -ntp -q -Dquick package && rm target/iss/app.aot

FROM eclipse-temurin:25-jre
RUN groupadd --system iss && useradd --system --gid iss --create-home iss
WORKDIR /opt/iss
COPY --from=build /build/target/iss target/iss
COPY iss .
COPY config config
# The training run of pom.xml, on the Java that will answer.
RUN java -XX:AOTCacheOutput=target/iss/app.aot -XX:+UseSerialGC -Xlog:disable -Diss.home=/opt/iss/target/iss \
      -jar /opt/iss/target/iss/lib/iss-historian.jar train
RUN install -d -o iss -g iss /data
VOLUME /data
ENV ISS_DATA=/data ISS_HTTP_HOST=0.0.0.0
EXPOSE 8080
USER iss
ENTRYPOINT ["/opt/iss/iss"]
CMD ["--help"]
