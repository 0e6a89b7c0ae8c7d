package org.claimline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SystemTextScaleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Linux,      1.25,                                          '',  1.25
            Linux,      1.0,                                           1.5, 1.5
            Linux,      1.25,                                          2,   2.5
            Linux,      '',                                            '',  1
            Linux,      No such schema,                                '',  1
            Windows 11, '  TextScaleFactor    REG_DWORD    0x96  ',    '',  1.5
            Windows 11, '',                                            '',  1
            Windows 11, '  TextScaleFactor    REG_DWORD    0xzz',      '',  1
            Mac OS X,   1.5,                                           2,   1
            """)
    void readsWhatTheSystemSays(String system, String printed, String dpiScale, double expected) {
        Map<String, String> environment = dpiScale.isEmpty() ? Map.of() : Map.of("GDK_DPI_SCALE", dpiScale);
        assertThat(new SystemTextScale(system, environment, _ -> printed).factor()).isEqualTo(expected);
    }
}
