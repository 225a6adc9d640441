/**
 * Family names and name syllables of East Asia whose Latin spellings differ by system more than sound explains: Korean
 * (Revised, McCune–Reischauer, North Korean, habit), Chinese (pinyin, Wade–Giles, Cantonese), Russian transcription of both.
 * One line is one name; a spelling may stand on several.
 */
export const familySpellings = `
  لي = Lee Yi Rhee Ri Li Rhie
  بارك باك = Park Pak Bak
  جانغ تشانغ = Jang Chang
  تشونغ جونغ = Chung Jung Jeong Chong Jong Chen Чен
  تشوي = Choi Choe Choy
  تشو = Cho Jo Joe
  روه نوه = Roh No Noh Ro
  شين سين = Shin Sin
  كانغ = Kang Gang
  كوون = Kwon Gwon
  ريو يو = Ryu Yoo Yu Ryoo Yoo
  ليم = Lim Im Rim
  كيم = Kim Gim
  أون اون = Un Eun Ын
  سونغ = Song Sung Seong
  يونغ = Yong Young Yeong
  هيون = Hyun Hyon Hyeon
  وو = Woo Wu U
  سوك = Suk Sok Seok
  تشول = Chol Chul Cheol
  جيانغ تشيانغ = Jiang Chiang Kiang
  تساي = Cai Tsai Choi
  تشانغ = Zhang Chang Cheung Teo
  شي = Xi Hsi Си
  تشو = Zhou Chou Chow
  دنغ = Deng Teng Tang
  قوه كوو = Guo Kuo Kwok
  شو = Xu Hsu Hsü
  تشاو = Zhao Chao Chiu
  تشيان = Qian Chien
  هوانغ وانغ = Huang Hwang Wong
  وانغ = Wang Wong
  تشن = Chen Chan Tan
  ليانغ = Liang Leung
  لين = Lin Lam Lim
  وو = Wu Ng Woo
  هو = He Ho
  شيه = Xie Hsieh Tse
  تشو = Zhu Chu
  زنغ تسنغ = Zeng Tseng
  دينغ = Ding Ting
  سونغ = Song Soong Sung
  جينغ = Ching Jing King
  قو = Guo Kuo
  تسونغ = Zong Tsung
  شيان = Xian Hsien
  جين = Jin Chin
  تشيانغ = Qiang Chiang
  كونغ = Kong Kung Gong
  بينغ = Ping Pyong Bing
`;
