/**
 * The passwords that people choose most, in lower case. It holds for servers that ask nobody; whoever needs more sets
 * `PWNED_PASSWORDS_URL`.
 */
export const COMMON_PASSWORDS: readonly string[] = `
123456 password 123456789 12345678 12345 qwerty 1234567 111111 123123 abc123 1234567890 1234 000000 iloveyou
password1 1q2w3e4r qwerty123 qwertyuiop 123321 monkey dragon 654321 666666 123 myspace1 homelesspa 1qaz2wsx
121212 123qwe a123456 123abc 1q2w3e4r5t qwe123 7777777 1q2w3e target123 tinkle zag12wsx gwerty gwerty123
zxcvbnm 112233 qazwsx asdfghjkl asdfgh asdf1234 asdfasdf asdf zxcvbn zxcv1234 987654321 555555 11111111
88888888 999999 222222 333333 444444 777777 888888 101010 131313 123654 159753 159357 147258369 147258
789456 789456123 456789 147852 963852741 741852963 0123456789 0987654321 9876543210 87654321 7654321 54321
4321 1111 11111 1111111 111111111 1111111111 00000 0000 0000000 00000000 000000000 0000000000 22222222
33333333 44444444 55555555 66666666 77777777 99999999 123456a 123456aa a12345 a1234567 a12345678 a123456789
aa123456 aa12345678 123456q 123456z 123456abc 12345a 12345q 12345qwert 12345678a 123456789a 1234qwer
1234abcd 123qweasd 123qweasdzxc 123asd 123zxc 1a2b3c 1a2b3c4d a1b2c3 a1b2c3d4 abc12345 abc123456 abcd1234
abcd123 abcdef abcdefg abcdefgh abcd abc1234 aaaaaa aaaaaaaa aaa111 qqqqqq zzzzzz xxxxxx qwer1234 qwert
qwert123 qwert12345 qwerty1 qwerty12 qwerty1234 qwerty12345 qwerty123456 qwertyui qwertz qweasd qweasdzxc
qweqwe q1w2e3 q1w2e3r4 q1w2e3r4t5 qazwsxedc qazxsw 1qazxsw2 1qaz2wsx3edc zaq12wsx zaq1zaq1 !qaz2wsx 1qaz@wsx
2wsx3edc poiuytrewq mnbvcxz lkjhgfdsa asd123 asdqwe123 asdfghjk asdzxc zxc123 zxcvb qwe123456 wsxedc azerty
azertyuiop passw0rd p@ssw0rd p@ssword pa$$word pa$$w0rd passwd pass pass123 pass1234 pass12345 passpass
password! password01 password0 password11 password12 password123 password1234 password12345 password123456
password2 password3 password7 password9 password99 password10 password13 password69 password@1 password@123
p@ssw0rd1 p@ssw0rd123 p@ssword1 p@ssword123 passw0rd1 passw0rd123 test_password mypassword mypass
newpassword changeme changeme1 changeme123 change letmein letmein1 letmein123 let_me_in welcome welcome1
welcome01 welcome12 welcome123 welcome1234 welcome@123 welcome2 admin admin1 admin12 admin123 admin1234
admin12345 admin123456 admin@123 administrator adminadmin root root123 toor user user123 user1234 username
guest guest123 test test1 test12 test123 test1234 test12345 test123456 testtest testing testing1 testing123
tester demo demo123 default secret secret1 secret123 login login123 master master1 master123 access access14
service server system support manager office company business internet computer computer1 samsung samsung1
apple apple123 google google1 google123 facebook facebook1 microsoft windows windows1 linux android oracle
cisco temp temp123 temp1234 temporary qwerty@123 abc@123 india@123 india123 pakistan pakistan123 bangladesh
iloveyou1 iloveyou2 iloveyou123 iloveu iloveyou! ilovegod iloveme loveme lovely lovely1 love love123 loveyou
love1234 loveme1 lovelove forever forever1 together always mylove sweetheart sweety sweetie sweet honey
honey1 baby babygirl babygirl1 babyboy babyboy1 princess princess1 princesa angel angel1 angel123 angels
beautiful beautiful1 pretty gorgeous cutie cutiepie hottie kisses kissme hello hello1 hello123 hello1234
helloworld hellokitty hello12 goodluck sunshine sunshine1 flower flower1 flowers butterfly butterfly1
rainbow summer summer1 summer123 winter winter1 spring autumn monday friday january february december
november october september august july june april march superman superman1 batman batman1 batman123
spiderman spiderman1 ironman starwars starwars1 pokemon pokemon1 pikachu naruto naruto1 matrix gandalf
merlin wizard harrypotter harry potter ninja ninja123 shadow shadow1 phoenix phoenix1 knight warrior hunter
hunter1 hunter2 killer killer1 killer123 legend dragon1 dragon123 tiger tiger1 tigger tigger1 lion eagle
eagle1 eagles falcon wolf wolves panther bear cowboy cowboys cowboys1 steelers yankees yankees1 lakers
lakers24 redsox ranger rangers packers broncos raiders chicago boston dallas texas america canada london
london1 liverpool liverpool1 liverpool123 chelsea chelsea1 chelsea123 arsenal arsenal1 arsenal123 manutd
united barcelona barcelona1 juventus realmadrid everton rangers1 celtic celtic1 football football1
football123 soccer soccer1 soccer10 soccer12 baseball baseball1 basketball basketball1 basketball23 hockey
hockey1 golf golfer golfing tennis volleyball softball softball1 jordan jordan1 jordan23 jordan123 michael
michael1 michael123 jennifer jennifer1 jessica jessica1 ashley ashley1 daniel daniel1 andrew andrew1 joshua
joshua1 matthew matthew1 anthony anthony1 robert robert1 thomas thomas1 charlie charlie1 charlie123 george
george1 william william1 james james1 john johnny jonathan joseph david david1 david123 christopher
christian christian1 nicole nicole1 michelle michelle1 amanda amanda1 samantha samantha1 elizabeth
elizabeth1 stephanie jasmine jasmine1 andrea andrea1 hannah hannah1 alexis alexander alex alexandra brandon
brandon1 justin justin1 tyler tyler1 austin austin1 taylor taylor1 morgan morgan1 madison natalie natasha
melissa sophie sophia emily emma olivia isabella maggie maggie1 buster buster1 ginger ginger1 bailey bailey1
pepper pepper1 cookie cookie1 cookies chocolate chocolate1 cheese cheese1 banana banana1 orange orange1
purple purple1 yellow green blue red black silver silver1 golden diamond diamond1 crystal crystal1 sparky
sparky1 lucky lucky1 lucky7 lucky13 snoopy snowball smokey smokey1 rocky rocky1 bandit bandit1 jackson
jackson1 jackass monster monster1 monkey1 monkey12 monkey123 money money1 money123 mustang mustang1 ferrari
ferrari1 porsche mercedes corvette yamaha honda honda1 toyota nissan harley harley1 jaguar camaro bmw123
trustno1 whatever whatever1 nothing nothing1 something anything freedom freedom1 peace peaceful heaven
blessed blessed1 blessing jesus jesus1 jesus123 jesuschrist jesus777 god123 godisgood faith faith1 grace
family family1 friends friends1 friend mother mother1 father mommy mommy1 daddy daddy1 brother sister
student teacher school college music music1 guitar guitar1 piano dance dancer dancer1 dancing rock rockstar
rockstar1 rocknroll metallica metallica1 slipknot slipknot1 nirvana eminem eminem1 tupac biteme biteme1
fuckyou fuckyou1 fuckyou2 fuckoff fuckme asshole asshole1 bitch bitch1 sexy sexy123 sexygirl sex sexsex
pussy pussycat player player1 gamer games minecraft minecraft1 fortnite roblox xbox360 playstation nintendo
counterstrike warcraft blizzard lol123 lollol haha123 hahaha zxcvbnm1 zxcvbnm123 thunder thunder1 lightning
hurricane scorpion scorpio dolphin dolphins dolphin1 elephant turtle rabbit kitten kitty kitty1 puppy doggie
doggy1 fluffy mickey mickey1 minnie mouse donald donald1 trump123 victory victoria victoria1 veronica
patricia barbara caroline catherine pass@123 pass@word1 pa55word pa55w0rd p4ssw0rd p455w0rd 1password
1234password password1! password123! welcome1! qwerty1! summer2023 summer2024 winter2023 winter2024
spring2024 autumn2024 password2023 password2024 welcome2023 welcome2024
`
  .trim()
  .split(/\s+/);
