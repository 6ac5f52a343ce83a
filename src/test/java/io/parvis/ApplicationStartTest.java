package io.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ApplicationStartTest {

    @Autowired MockMvcTester web;

    @Test
    void answersWithThePageForNothing() {
        var answer = web.get().uri("/nowhere/office/sign-in").exchange();
        assertThat(answer).hasStatus(404);
    }
}
