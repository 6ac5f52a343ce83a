package io.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import io.parvis.testing.ParvisTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ParvisTest
class ApplicationStartTest {

    @Autowired MockMvcTester web;

    @Test
    void answersWithThePageForNothing() {
        var answer = web.get().uri("/nowhere/office/sign-in").exchange();
        assertThat(answer).hasStatus(404);
    }
}
