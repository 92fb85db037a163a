package org.wayfare.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfare.model.LifeCase;

class CaseWriterTest {
    @TempDir
    Path folder;

    @Test
    void gives_back_what_was_read() throws Exception {
        LifeCase life = CaseReader.read(CaseReaderTest.full());
        assertThat(CaseReader.read(CaseWriter.bytes(life))).isEqualTo(life);
    }

    @Test
    void writes_the_same_bytes_for_the_same_case() throws Exception {
        LifeCase life = CaseReader.read(CaseReaderTest.full());
        byte[] once = CaseWriter.bytes(life);
        assertThat(CaseWriter.bytes(CaseReader.read(once))).isEqualTo(once);
        assertThat(new String(once, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\" : \"wayfare.case/1\"")
                .endsWith("}\n");
    }

    @Test
    void writes_a_file_in_place_of_the_old_one_and_leaves_nothing_beside_it() throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), "old");
        CaseWriter.write(CaseReader.read(CaseReaderTest.full()), file);
        assertThat(CaseReader.read(file).id()).isEqualTo("full-1");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keeps_the_old_file_where_writing_breaks_off() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void follows_a_link_to_the_file_it_names() throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        WholeFile.write(link, out -> out.write('x'));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }
}
